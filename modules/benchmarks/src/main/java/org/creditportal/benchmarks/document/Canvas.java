package org.creditportal.benchmarks.document;

import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDFont;

/** A page that is drawn, with the typefaces of its document. */
record Canvas(PDPageContentStream stream, PDFont regular, PDFont bold) {}
