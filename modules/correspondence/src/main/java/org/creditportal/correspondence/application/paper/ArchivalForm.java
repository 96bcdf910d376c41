package org.creditportal.correspondence.application.paper;

import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Calendar;
import javax.xml.transform.TransformerException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;
import org.apache.xmpbox.XMPMetadata;
import org.apache.xmpbox.schema.DublinCoreSchema;
import org.apache.xmpbox.schema.PDFAIdentificationSchema;
import org.apache.xmpbox.schema.XMPBasicSchema;
import org.apache.xmpbox.type.BadFieldValueException;
import org.apache.xmpbox.xml.XmpSerializer;

/** What a file needs beside its typefaces to be read in fifty years as it is today (PDF/A-2u, ISO 19005-2). */
final class ArchivalForm {

    private static final int PART = 2;
    private static final String LEVEL = "U";
    private static final String COLOURS = "sRGB IEC61966-2.1";
    private static final byte[] PROFILE =
            ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData();

    private ArchivalForm() {}

    /** Gives the document its colours and says of itself what its information says. */
    static void give(PDDocument document, String language) throws IOException {
        PDOutputIntent intent = new PDOutputIntent(document, new ByteArrayInputStream(PROFILE));
        intent.setInfo(COLOURS);
        intent.setOutputCondition(COLOURS);
        intent.setOutputConditionIdentifier(COLOURS);
        intent.setRegistryName("http://www.color.org");
        document.getDocumentCatalog().addOutputIntent(intent);
        document.getDocumentCatalog().setLanguage(language);
        PDMetadata metadata = new PDMetadata(document);
        metadata.importXMPMetadata(description(document.getDocumentInformation()));
        document.getDocumentCatalog().setMetadata(metadata);
    }

    private static byte[] description(PDDocumentInformation information) throws IOException {
        XMPMetadata metadata = XMPMetadata.createXMPMetadata();
        try (ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            PDFAIdentificationSchema form = metadata.createAndAddPDFAIdentificationSchema();
            form.setPart(PART);
            form.setConformance(LEVEL);
            DublinCoreSchema work = metadata.createAndAddDublinCoreSchema();
            work.setTitle(information.getTitle());
            work.addCreator(information.getAuthor());
            XMPBasicSchema file = metadata.createAndAddXMPBasicSchema();
            Calendar moment = information.getCreationDate();
            file.setCreateDate(moment);
            file.setModifyDate(moment);
            new XmpSerializer().serialize(metadata, bytes, true);
            return bytes.toByteArray();
        } catch (BadFieldValueException | TransformerException failure) {
            throw new IOException(failure);
        }
    }
}
