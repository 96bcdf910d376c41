package org.creditportal.records.domain.record;

import java.util.Map;

/** Placeholder shape; helper templates owns it. */
public record RecordContent(Map<String, String> asMap) {}
