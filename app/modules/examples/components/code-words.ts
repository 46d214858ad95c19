export * from '#app/ui/example/code-words.ts';
