/** Address of the list of findings; the preview's middleware answers it. */
export const GET = (): Response => new Response(null, { status: 404 });
