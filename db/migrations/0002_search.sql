-- Search inside one deal. Under row-level security the planner may not use a full-text index, because "@@" is not proven
-- free of leaks; these functions look in the index for the caller and check the deal themselves.

-- What a person typed, as a query: the same folding as what is stored, words, "phrases", or, -without.
CREATE FUNCTION plumbline_query(words text) RETURNS tsquery LANGUAGE sql STABLE PARALLEL SAFE
  AS $$ SELECT websearch_to_tsquery('simple', plumbline_fold(left(words, 400))) $$;

-- Rows of the transaction's deal that match, at most p_most, in no order. No deal, no rows. `id` of a passage is its document.
-- Ranking reads every match whole, so lists that only filter do without.
CREATE FUNCTION plumbline_match(p_noun text, p_run uuid, p_words text, p_most integer, p_ranked boolean)
  RETURNS TABLE (id uuid, seq integer, rank real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 200
  SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
  AS $$
DECLARE
  deal uuid := plumbline_deal();
  wanted tsquery := plumbline_query(p_words);
BEGIN
  IF deal IS NULL OR wanted IS NULL OR numnode(wanted) = 0 THEN RETURN; END IF;
  CASE p_noun
    WHEN 'fact' THEN
      RETURN QUERY SELECT n.id, 0, CASE WHEN p_ranked THEN ts_rank(n.tsv, wanted) ELSE 0 END FROM facts n
        WHERE n.deal_id = deal AND n.run_id = p_run AND n.tsv @@ wanted AND n.deleted_at IS NULL LIMIT p_most;
    WHEN 'gap' THEN
      RETURN QUERY SELECT n.id, 0, CASE WHEN p_ranked THEN ts_rank(n.tsv, wanted) ELSE 0 END FROM gaps n
        WHERE n.deal_id = deal AND n.run_id = p_run AND n.tsv @@ wanted AND n.deleted_at IS NULL LIMIT p_most;
    WHEN 'finding' THEN
      RETURN QUERY SELECT n.id, 0, CASE WHEN p_ranked THEN ts_rank(n.tsv, wanted) ELSE 0 END FROM findings n
        WHERE n.deal_id = deal AND n.run_id = p_run AND n.tsv @@ wanted AND n.deleted_at IS NULL LIMIT p_most;
    WHEN 'passage' THEN
      RETURN QUERY SELECT n.document_id, n.seq, CASE WHEN p_ranked THEN ts_rank(n.tsv, wanted) ELSE 0 END FROM document_blocks n
        JOIN documents d ON d.id = n.document_id AND d.deal_id = deal AND d.deleted_at IS NULL AND d.status <> 'superseded'
        WHERE n.deal_id = deal AND n.tsv @@ wanted LIMIT p_most;
    ELSE RAISE EXCEPTION 'nothing called % can be searched', p_noun USING ERRCODE = '22023';
  END CASE;
END $$;

-- Facts that match, with all that a list filters and sorts by: a page is cut and its rows are counted without reading
-- the table again row by row.
CREATE FUNCTION plumbline_match_facts(p_run uuid, p_words text, p_most integer)
  RETURNS TABLE (id uuid, entity text, domain text, category text, kind text, evidence_check text, change text, perimeter text,
    verification text, origin text, document_id uuid, label_sort text, item_sort text, confidence real)
  LANGUAGE plpgsql STABLE SECURITY DEFINER ROWS 2000
  SET search_path = public, pg_temp SET plan_cache_mode = force_custom_plan
  AS $$
DECLARE
  deal uuid := plumbline_deal();
  wanted tsquery := plumbline_query(p_words);
BEGIN
  IF deal IS NULL OR wanted IS NULL OR numnode(wanted) = 0 THEN RETURN; END IF;
  RETURN QUERY SELECT n.id, n.entity, n.domain, n.category, n.kind, n.evidence_check, n.change, n.perimeter, n.verification, n.origin,
      n.document_id, n.label_sort, n.item_sort, n.confidence
    FROM facts n WHERE n.deal_id = deal AND n.run_id = p_run AND n.tsv @@ wanted AND n.deleted_at IS NULL LIMIT p_most;
END $$;

-- What was merged into a thing, asked for with every fact that is opened.
CREATE INDEX identities_alias ON identities (deal_id, alias_of) WHERE alias_of IS NOT NULL;

-- A category in the order of its names; and what is rare is looked for most: plans and policies, quotes that were not
-- found, what a run has changed.
DROP INDEX facts_by_category;
CREATE INDEX facts_by_category ON facts (deal_id, run_id, domain, category, item_sort, id);
CREATE INDEX facts_by_kind ON facts (deal_id, run_id, kind, id) WHERE kind <> 'actual' AND deleted_at IS NULL;
CREATE INDEX facts_by_check ON facts (deal_id, run_id, evidence_check, id) WHERE evidence_check <> 'verified' AND deleted_at IS NULL;
CREATE INDEX facts_by_change ON facts (deal_id, run_id, change, id) WHERE change <> 'unchanged' AND deleted_at IS NULL;

-- Totals of facts also by kind of statement and by change, so that these filters need no counting. Derived from the facts,
-- hence made anew; the table's owner passes the wall between deals for it.
ALTER TABLE run_counts ADD COLUMN kind text NOT NULL DEFAULT '', ADD COLUMN change text NOT NULL DEFAULT '';
ALTER TABLE run_counts DROP CONSTRAINT run_counts_deal_id_run_id_noun_entity_domain_category_grade_pk;
ALTER TABLE run_counts ADD CONSTRAINT run_counts_key
  PRIMARY KEY (deal_id, run_id, noun, entity, domain, category, grade, kind, change);
ALTER TABLE run_counts ALTER COLUMN kind DROP DEFAULT, ALTER COLUMN change DROP DEFAULT;
ALTER TABLE run_counts NO FORCE ROW LEVEL SECURITY;
ALTER TABLE facts NO FORCE ROW LEVEL SECURITY;
CREATE TEMP TABLE counted_runs ON COMMIT DROP AS SELECT DISTINCT deal_id, run_id FROM run_counts;
DELETE FROM run_counts WHERE noun = 'fact';
INSERT INTO run_counts (deal_id, run_id, noun, entity, domain, category, grade, kind, change, count)
  SELECT deal_id, run_id, 'fact', entity, domain, category, evidence_check, kind, change, count(*)
  FROM facts JOIN counted_runs USING (deal_id, run_id) WHERE deleted_at IS NULL GROUP BY 1, 2, 4, 5, 6, 7, 8, 9;
ALTER TABLE facts FORCE ROW LEVEL SECURITY;
ALTER TABLE run_counts FORCE ROW LEVEL SECURITY;
