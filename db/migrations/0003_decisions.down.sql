-- Takes away what people decided.
DROP TABLE decisions;
