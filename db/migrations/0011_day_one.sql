-- People also say what must work on day one.
ALTER TABLE decisions DROP CONSTRAINT decisions_kind_word;
ALTER TABLE decisions ADD CONSTRAINT decisions_kind_word
  CHECK ("kind" IN ('merge', 'split', 'attribute', 'not_applicable', 'assumption', 'day_1'));
