package org.creditportal.casework.api.work;

import java.io.Serializable;

/**
 * A line of the work list with who has it.
 *
 * @param key by which it is taken; {@code null} where it stands for several things and nobody can take it
 */
public record DeskRow(WaitingRow row, WorkKey key, HoldingView holding) implements Serializable {}
