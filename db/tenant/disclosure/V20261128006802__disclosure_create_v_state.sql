-- The contract with the public site for the state of all that it shows: while both values are the same, nothing has changed. It counts the changes of ten to twenty minutes, far longer than any transaction: what commits late is seen, and old rows may go.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_state AS
SELECT
  COUNT(*) AS changes,
  BIT_XOR(id) AS mark
FROM dsc_change
WHERE changed_at >= UTC_TIMESTAMP(6) - INTERVAL (600 + MOD(UNIX_TIMESTAMP(), 600)) SECOND;
