-- Words about day one go with the kind.
ALTER TABLE decisions NO FORCE ROW LEVEL SECURITY;
DELETE FROM decisions WHERE kind = 'day_1';
ALTER TABLE decisions FORCE ROW LEVEL SECURITY;
ALTER TABLE decisions DROP CONSTRAINT decisions_kind_word;
ALTER TABLE decisions ADD CONSTRAINT decisions_kind_word
  CHECK ("kind" IN ('merge', 'split', 'attribute', 'not_applicable', 'assumption'));
