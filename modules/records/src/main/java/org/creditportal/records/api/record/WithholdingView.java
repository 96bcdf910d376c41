package org.creditportal.records.api.record;

import java.io.Serializable;

/**
 * Why a record must be neither published nor pushed (K-7).
 *
 * @param reason as declared; {@code null} for what follows from the birth date by itself
 */
public record WithholdingView(WithholdingGround ground, String reason) implements Serializable {}
