/** What a citizen sees: the pages of a built fleet in a real browser, over the server's own headers. */
import { afterAll, afterEach, beforeAll, describe } from 'vitest';
import { articles } from './pages/articles.ts';
import { consultations } from './pages/consultations.ts';
import { documents, removedDeclaration } from './pages/documents.ts';
import { everyPage } from './pages/every-page.ts';
import { frame } from './pages/frame.ts';
import { head } from './pages/head.ts';
import { lists } from './pages/lists.ts';
import { navigation } from './pages/navigation.ts';
import { reader } from './pages/reader.ts';
import { questions } from './pages/questions.ts';
import { responses } from './pages/responses.ts';
import { bodies } from './pages/bodies.ts';
import { services } from './pages/services.ts';
import { topics } from './pages/topics.ts';
import { builtPages } from './support/browser-pages.ts';

const pages = builtPages();
beforeAll(pages.start);
afterEach(pages.leave);
afterAll(pages.stop);

describe('the frame of a page', () => frame(pages));
describe('ways around the site', () => navigation(pages));
describe('ways to the content', () => lists(pages));
describe('articles', () => articles(pages));
describe('the reader', () => reader(pages));
describe('documents', () => documents(pages));
describe('services', () => services(pages));
describe('people and bodies', () => bodies(pages));
describe('responses', () => responses(pages));
describe('questions', () => questions(pages));
describe('consultations', () => consultations(pages));
describe('topics', () => topics(pages));
describe('the head of a page', () => head(pages));
describe('all pages', () => everyPage(pages));
describe('after a change', () => removedDeclaration(pages));
