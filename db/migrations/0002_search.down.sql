-- Back to the first schema: lists and search fall back to nothing.
DROP INDEX facts_by_change;
DROP INDEX facts_by_check;
DROP INDEX facts_by_kind;
DROP INDEX facts_by_category;
CREATE INDEX facts_by_category ON facts (deal_id, run_id, domain, category, id);
DROP INDEX identities_alias;
DROP FUNCTION plumbline_match(text, uuid, text, integer, boolean);
DROP FUNCTION plumbline_query(text);
