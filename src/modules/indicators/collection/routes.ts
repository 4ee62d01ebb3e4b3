// The addresses of collections and their forms.
import type { Api } from '#platform/http/route.ts'
import * as contract from '../contract.ts'
import { approveForm, approveForms, reopenForm, returnForm } from './decide-form.ts'
import { findCollectionWork } from './find-collection-work.ts'
import { findCollections, getCollection } from './find-collections.ts'
import { getForm } from './get-form.ts'
import { openCollection } from './open-collection.ts'
import { weighCollection } from './weigh-collection.ts'
import { withdrawCollection } from './withdraw-collection.ts'
import { saveForm, submitForm } from './write-form.ts'

export function collectionRoutes(api: Api): void {
  api.route(contract.listCollections, findCollections)
  api.route(contract.weighCollection, weighCollection)
  api.route(contract.openCollection, openCollection)
  api.route(contract.readCollection, getCollection)
  api.route(contract.withdrawCollection, withdrawCollection)
  api.route(contract.listCollectionWork, findCollectionWork)
  api.route(contract.readForm, getForm)
  api.route(contract.saveForm, saveForm)
  api.route(contract.submitForm, submitForm)
  api.route(contract.approveForm, approveForm)
  api.route(contract.approveForms, approveForms)
  api.route(contract.returnForm, returnForm)
  api.route(contract.reopenForm, reopenForm)
}
