/** The parts of Sveltia CMS that the editor uses, as its public interface describes them. */
import CMS from '@sveltia/cms';

/** An element of React, made by {@link element} and never looked into. */
export type Element = object;

/** Immutable data of a form. */
export interface Data {
  get(key: string): unknown;
  getIn(path: readonly string[]): unknown;
  toJS(): Record<string, unknown>;
}

export interface ControlProps {
  value: unknown;
  field: Data;
  entry: Data | undefined;
  forID: string;
  classNameWrapper: string;
  onChange(value: unknown): void;
  addFile(file: File, options: { name: string }): Promise<string>;
}

export interface PreviewProps {
  entry: Data;
  widgetFor(name: string): Element;
  document: Document;
}

/** `this` of a component. */
export interface Instance<P, S = object> {
  props: P;
  state: S;
  setState(state: Partial<S>): void;
}

export interface Component<P, S = object> {
  getInitialState?(this: Instance<P, S>): S;
  componentDidMount?(this: Instance<P, S>): void;
  componentDidUpdate?(this: Instance<P, S>): void;
  componentWillUnmount?(this: Instance<P, S>): void;
  render(this: Instance<P, S>): Element;
}

interface Globals {
  createClass<P, S>(component: Component<P, S>): object;
  h(tag: string, attributes: object | null, ...children: unknown[]): Element;
}
const globals = () => window as unknown as Globals;

export const element = (tag: string, attributes: object | null, ...children: unknown[]): Element =>
  globals().h(tag, attributes, ...children);

interface Registry {
  registerFieldType(name: string, control: object): void;
  registerPreviewTemplate(collection: string, component: object): void;
  registerPreviewStyle(address: string): void;
  registerCustomFormat(name: string, extension: string, format: CustomFormat): void;
  registerEventListener(listener: { name: string; handler(event: { entry: Data }): void }): void;
  init(options: { config: object }): Promise<void>;
}
interface CustomFormat {
  fromFile(text: string): object;
  toFile(values: object): string;
}
const cms = CMS as unknown as Registry;

export const registerControl = <P, S>(name: string, component: Component<P, S>): void =>
  cms.registerFieldType(name, globals().createClass(component));
export const registerPreview = <S>(collection: string, component: Component<PreviewProps, S>): void =>
  cms.registerPreviewTemplate(collection, globals().createClass(component));
export const registerStyle = (address: string): void => cms.registerPreviewStyle(address);
export const registerFormat = (name: string, format: CustomFormat): void =>
  cms.registerCustomFormat(name, 'md', format);
export const onSaved = (handler: (entry: Data) => void): void =>
  cms.registerEventListener({ name: 'postSave', handler: ({ entry }) => handler(entry) });
export const start = (config: object): Promise<void> => cms.init({ config });
