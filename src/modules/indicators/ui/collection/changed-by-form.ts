// What is to be read anew once a form has moved on.
import {
  listCollections,
  listCollectionWork,
  listFigures,
  listPlaces,
  readCollection,
  readCourse,
  readFigure,
  readForm,
  readHistory,
} from '../../contract.ts'

export const changedByForm = [readForm, readCollection, listCollections, listCollectionWork]

/** An approved value is a figure. */
export const changedByApproval = [...changedByForm, readFigure, readHistory, listFigures, listPlaces, readCourse]
