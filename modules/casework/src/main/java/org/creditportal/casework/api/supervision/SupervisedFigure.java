package org.creditportal.casework.api.supervision;

import java.io.Serializable;

/**
 * A figure that some module offers.
 *
 * @param fault whether each one is something that should not be
 */
public record SupervisedFigure(FigureKey key, boolean fault) implements Serializable {}
