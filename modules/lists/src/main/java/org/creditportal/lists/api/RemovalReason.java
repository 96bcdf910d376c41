package org.creditportal.lists.api;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/** Why entries are taken from lists: repair, annulment, a duty that was done. */
public record RemovalReason(String id, LocalizedText name) implements Serializable {}
