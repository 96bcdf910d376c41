-- The years that the State Council's notices have settled when the product ships (domain-facts 2.14), so that working days count from the first start; a later year or correction is imported by an administrator.
INSERT IGNORE INTO krn_calendar_year (id, version, calendar_year, edition, source, imported_at, imported_by) VALUES
  (2020, 1, 2020, 1, '国办发明电〔2019〕16号；国办发明电〔2020〕1号', '2026-11-22 00:00:00', 'installation'),
  (2021, 1, 2021, 1, '国办发明电〔2020〕27号', '2026-11-22 00:00:00', 'installation'),
  (2022, 1, 2022, 1, '国办发明电〔2021〕11号', '2026-11-22 00:00:00', 'installation'),
  (2023, 1, 2023, 1, '国办发明电〔2022〕16号', '2026-11-22 00:00:00', 'installation'),
  (2024, 1, 2024, 1, '国办发明电〔2023〕7号', '2026-11-22 00:00:00', 'installation'),
  (2025, 1, 2025, 1, '国办发明电〔2024〕12号', '2026-11-22 00:00:00', 'installation'),
  (2026, 1, 2026, 1, '国办发明电〔2025〕7号', '2026-11-22 00:00:00', 'installation');
