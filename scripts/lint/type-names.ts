// What differs by type is in `src/lib/types/` and beside the templates: no other code compares the type of an entry.
import type { Rule } from 'eslint';
import { types } from '../../schemas/index.ts';

const NAME = `Literal[value=/^(?:${Object.keys(types).join('|')})$/]`;
/** `entry.type`, with or without a cast, or a `type` destructured from an entry. */
const TYPE = ':matches(MemberExpression[property.name="type"], Identifier[name=/^(?:type|entryType)$/])';

/** All forms of such a comparison. */
const SELECTORS = [
  `BinaryExpression[operator=/^[!=]==?$/]:has(${TYPE}) > ${NAME}`,
  `CallExpression[callee.name="isType"] > ${NAME}`,
  `SwitchStatement:has(> ${TYPE}.discriminant) > SwitchCase > ${NAME}.test`,
  `CallExpression[callee.property.name=/^(?:includes|has|indexOf)$/]:has(> ${TYPE}.arguments) > MemberExpression ArrayExpression > ${NAME}`,
  `CallExpression[callee.property.name="includes"][callee.object.property.name="types"] > ${NAME}`,
  // Tables by type, and sets of types.
  'TSMappedType[constraint.typeName.name="TypeName"]',
  ':matches(TSTypeReference[typeName.name=/^(?:Record|(?:Readonly)?(?:Map|Set))$/], NewExpression[callee.name=/^(?:Map|Set)$/]) > TSTypeParameterInstantiation > TSTypeReference[typeName.name="TypeName"]:first-child',
];

const MESSAGE =
  'What differs by type is in src/lib/types/ (what is said of an entry), in the roles of its fields (schemas/types/) or beside the templates: ask there, or name the reason in eslint.config.js.';

export const typeNamesRule: Rule.RuleModule = {
  meta: { type: 'problem', schema: [], messages: { asked: MESSAGE } },
  create: (context) =>
    Object.fromEntries(
      SELECTORS.map((selector) => [selector, (node: Rule.Node) => context.report({ node, messageId: 'asked' })]),
    ),
};
