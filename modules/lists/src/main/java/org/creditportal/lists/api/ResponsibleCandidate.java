package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.records.api.subject.RelationRole;

/** A person who stood behind an entity on the day of the decision against it. */
public record ResponsibleCandidate(String person, String name, RelationRole role) implements Serializable {}
