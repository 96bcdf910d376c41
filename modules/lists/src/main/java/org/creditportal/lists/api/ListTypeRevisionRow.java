package org.creditportal.lists.api;

import java.time.Instant;

/** A list type as it was released once. */
public record ListTypeRevisionRow(int revision, ListTypeDefinition type, String releasedByName, Instant releasedAt) {}
