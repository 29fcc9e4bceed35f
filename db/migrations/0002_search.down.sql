-- Back to the first schema: lists and search fall back to nothing.
DROP INDEX identities_alias;
DROP FUNCTION plumbline_match(text, uuid, text, integer);
DROP FUNCTION plumbline_query(text);
