package org.creditportal.benchmarks.document;

import java.io.IOException;

/** Something that a page shows, drawn again by the library's own words. */
interface Drawing {

    void on(Canvas canvas) throws IOException;
}
