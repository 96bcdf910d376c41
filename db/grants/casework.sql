GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.cas_token TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cas_proposal TO ${app};
-- Steps are added and never changed.
GRANT SELECT, INSERT ON ${database}.cas_proposal_step TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cas_clock TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cas_outcome_note TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cas_holding TO ${app};
-- An officer's own conveniences, nothing official.
GRANT SELECT, INSERT, UPDATE, DELETE ON ${database}.cas_kept_search TO ${app};
GRANT SELECT, INSERT, UPDATE ON ${database}.cas_columns TO ${app};
