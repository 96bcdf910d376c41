package org.creditportal.files.read;

/**
 * What the sheets of a workbook have in common.
 *
 * @param from1904 whether days are counted from 1904
 * @param uncomputed whether formulas still wait to be computed, so that what is stored as their values is none
 */
record SheetLook(SharedTexts texts, CellFormats formats, boolean from1904, boolean uncomputed) {}
