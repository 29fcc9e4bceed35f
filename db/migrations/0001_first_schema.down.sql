-- Takes the first schema away again, data and all.
DROP TABLE IF EXISTS fact_finding_links, finding_cost_lines, findings, gaps, facts, statements, identities, active_runs,
  worker_heartbeats, run_counts, run_steps, run_documents, analysis_runs, index_entries, document_blocks,
  document_tables, document_pages, documents, label_counters, memberships, deals, api_tokens, sign_in_attempts, sessions,
  users CASCADE;
DROP FUNCTION audit_append(uuid, text, uuid, text, text, text, text, uuid, jsonb, jsonb, text);
DROP FUNCTION audit_verify(uuid);
DROP FUNCTION plumbline_audit_hash(text, audit_log);
DROP TABLE audit_log, audit_heads;
DROP FUNCTION plumbline_refuse();
DROP FUNCTION plumbline_grant_app();
DROP FUNCTION plumbline_user();
DROP FUNCTION plumbline_deal();
DROP FUNCTION plumbline_label_sort(text, text);
DROP FUNCTION plumbline_values(jsonb);
DROP FUNCTION plumbline_fold(text);
