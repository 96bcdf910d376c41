package org.creditportal.sanctions.api;

import java.io.Serializable;
import org.creditportal.kernel.tenant.LocalizedText;

/** A kind of dishonesty or honesty. */
public record MeasureFieldRow(String id, LocalizedText name) implements Serializable {}
