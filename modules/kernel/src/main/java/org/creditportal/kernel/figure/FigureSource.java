package org.creditportal.kernel.figure;

import java.util.List;
import java.util.Set;

/** A module's figures for supervision, as far as the officer at work may see what they count. */
public interface FigureSource {

    /** What an officer needs to be told them: any of these. */
    Set<String> permissions();

    /** The figures of this moment. */
    List<Figure> find();
}
