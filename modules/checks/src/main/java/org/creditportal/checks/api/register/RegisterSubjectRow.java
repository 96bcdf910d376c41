package org.creditportal.checks.api.register;

import java.io.Serializable;

/**
 * A subject of a registered matter.
 *
 * @param identifier code or number by which it was told, a personal number masked
 * @param lookedAt whether it was looked at in time for the matter
 */
public record RegisterSubjectRow(String identifier, boolean lookedAt) implements Serializable {}
