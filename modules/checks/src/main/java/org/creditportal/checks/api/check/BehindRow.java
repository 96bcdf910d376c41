package org.creditportal.checks.api.check;

import java.io.Serializable;
import org.creditportal.records.api.subject.RelationRole;

/**
 * A person behind an organisation, whom the rules have looked at (K-18).
 *
 * @param name masked
 * @param identified whether a number on record tells who it is: nobody was looked at by a name alone
 */
public record BehindRow(RelationRole role, String name, boolean identified) implements Serializable {}
