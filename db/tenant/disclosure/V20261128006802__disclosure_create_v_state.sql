-- The contract with the public site for the state of all that it shows: while all values are the same, nothing has changed. It counts the changes since the beginning of the ten minutes before the present ones, far longer than any transaction: what commits late is seen, and old rows may go. The period is a value too: when its rows have gone, an earlier state must not come back.
CREATE OR REPLACE SQL SECURITY DEFINER VIEW dsc_v_state AS
SELECT
  UNIX_TIMESTAMP() DIV 600 AS period,
  COUNT(*) AS changes,
  BIT_XOR(id) AS mark
FROM dsc_change
WHERE changed_at >= UTC_TIMESTAMP(6) - INTERVAL (600 + MOD(UNIX_TIMESTAMP(), 600)) SECOND;
