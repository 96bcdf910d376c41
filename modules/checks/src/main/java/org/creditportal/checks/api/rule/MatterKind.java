package org.creditportal.checks.api.rule;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/** A kind of matter within an area, where the area's rules tell kinds apart: a supplier's bid, an agency's, an honour. */
public record MatterKind(String id, LocalizedText name) implements Serializable {}
