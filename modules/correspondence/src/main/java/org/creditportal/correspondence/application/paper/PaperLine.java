package org.creditportal.correspondence.application.paper;

import java.io.IOException;

/** What stands on one of the lines into which a page is divided. */
interface PaperLine {

    /** Draws it on a line of the page, counted from 0. */
    void draw(Sheet sheet, int line) throws IOException;
}
