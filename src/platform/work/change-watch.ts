// Notices whether a transaction changed records, so that no change goes without its audit line.
import {
  DeleteQueryNode,
  InsertQueryNode,
  type KyselyPlugin,
  type OperationNode,
  type PluginTransformQueryArgs,
  type PluginTransformResultArgs,
  type QueryResult,
  type RootOperationNode,
  TableNode,
  type UnknownRow,
  UpdateQueryNode,
} from 'kysely'

/** Tables that keep no business facts: their rows come and go without an audit line. */
const unaudited = new Set([
  'audit_line',
  'audit_seal',
  'audit_leaf',
  'idempotency_key',
  'session',
  'notice_import',
  'import_run',
  'sign_in_attempt',
  'part_opening',
  'day_passed',
  'demonstration_day',
  'report_import',
])

export class ChangeWatch implements KyselyPlugin {
  /** The audited tables this transaction has written to. */
  readonly changed = new Set<string>()

  transformQuery({ node }: PluginTransformQueryArgs): RootOperationNode {
    const target = targetOf(node)
    if (target !== undefined && !unaudited.has(target)) this.changed.add(target)
    return node
  }

  async transformResult({ result }: PluginTransformResultArgs): Promise<QueryResult<UnknownRow>> {
    return result
  }
}

function targetOf(node: RootOperationNode): string | undefined {
  if (InsertQueryNode.is(node)) return tableName(node.into)
  if (UpdateQueryNode.is(node)) return tableName(node.table)
  if (DeleteQueryNode.is(node)) return tableName(node.from.froms[0])
  return undefined
}

const tableName = (node: OperationNode | undefined) =>
  node !== undefined && TableNode.is(node) ? node.table.identifier.name : undefined
