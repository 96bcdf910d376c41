package org.creditportal.casework.api.work;

import java.util.List;
import org.creditportal.identity.api.Officer;

/** Figures of one module for an officer's start page, of what the officer may see: a CDI bean, found by itself. */
public interface FigureSource {

    List<Figure> figures(Officer officer);

    default List<Chart> charts(Officer officer) {
        return List.of();
    }
}
