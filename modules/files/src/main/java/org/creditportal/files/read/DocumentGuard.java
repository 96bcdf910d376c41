package org.creditportal.files.read;

import java.nio.ByteBuffer;
import org.creditportal.files.error.FilesError;
import org.creditportal.files.error.FilesException;

/** Tells which document a ZIP file is, and refuses one that would unpack to more than it may or carries what runs. */
final class DocumentGuard {

    private static final String OFD_ROOT = "OFD.xml";
    private static final String WORD_ROOT = "word/document.xml";
    private static final String SHEET_ROOT = "xl/workbook.xml";

    private DocumentGuard() {}

    /** {@code null} for other ZIP files, which may hold anything. */
    static DocumentType typeOf(ByteBuffer content) {
        try {
            ZipContent zip = ZipContent.of(content);
            if (zip.find(OFD_ROOT).isPresent()) {
                WorkbookGuard.checkParts(zip);
                return DocumentType.OFD;
            }
            if (zip.find(WORD_ROOT).isPresent()) {
                WorkbookGuard.check(content, WorkbookGuard.TEXT_DOCUMENT);
                return DocumentType.DOCX;
            }
            if (zip.find(SHEET_ROOT).isPresent()) {
                WorkbookGuard.check(content);
                return DocumentType.XLSX;
            }
            return null;
        } catch (FilesException unsafe) {
            throw unsafe.code() == FilesError.ENCRYPTED ? unsafe : new FilesException(FilesError.UNSAFE_DOCUMENT);
        }
    }
}
