package org.creditportal.correspondence.application.signing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.bouncycastle.asn1.ASN1Primitive;
import org.bouncycastle.asn1.cms.AttributeTable;
import org.bouncycastle.asn1.cms.CMSAttributes;
import org.bouncycastle.asn1.ess.SigningCertificateV2;
import org.bouncycastle.asn1.pkcs.PKCSObjectIdentifiers;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cms.CMSException;
import org.bouncycastle.cms.CMSProcessableByteArray;
import org.bouncycastle.cms.CMSSignedData;
import org.bouncycastle.cms.SignerInformation;
import org.bouncycastle.cms.jcajce.JcaSimpleSignerInfoVerifierBuilder;
import org.creditportal.correspondence.api.document.DocumentTable;
import org.creditportal.correspondence.application.paper.PaperBlock;
import org.creditportal.correspondence.application.paper.PaperContent;
import org.creditportal.correspondence.application.paper.PaperPress;
import org.creditportal.correspondence.application.paper.Papers;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** A signed paper as others read it: from its bytes alone, and by the validator of the PDF/A industry. */
class PaperSignatureTest {

    private static final Pattern RANGE = Pattern.compile("/ByteRange ?\\[(\\d+) +(\\d+) +(\\d+) +(\\d+) *]");
    private static final PaperPress PRESS = new PaperPress();
    private static final SigningIdentity SIGNER = SigningIdentity.made(Papers.AUTHORITY, Papers.NOON);

    @Test
    void coversTheWholeFileAndIsMadeWithTheCertificateThatItCarries() throws Exception {
        byte[] file = signed(Papers.decision(4));
        Parts parts = Parts.of(file);
        assertThat(parts.end()).isEqualTo(file.length);
        CMSSignedData data = parts.data();
        SignerInformation signer = data.getSignerInfos().iterator().next();
        assertThat(isGenuine(data, signer)).isTrue();
        assertThat(signer.getContentDigest())
                .isEqualTo(MessageDigest.getInstance("SHA-256").digest(parts.covered()));
        AttributeTable told = signer.getSignedAttributes();
        assertThat(told.get(CMSAttributes.signingTime)).as("PAdES forbids it").isNull();
        SigningCertificateV2 certificate = SigningCertificateV2.getInstance(
                told.get(PKCSObjectIdentifiers.id_aa_signingCertificateV2).getAttributeValues()[0]);
        assertThat(certificate.getCerts()[0].getCertHashObject().getOctets())
                .isEqualTo(MessageDigest.getInstance("SHA-256")
                        .digest(SIGNER.certificate().getEncoded()));
        try (PDDocument document = Loader.loadPDF(file)) {
            assertThat(document.getLastSignatureDictionary().getSubFilter()).isEqualTo("ETSI.CAdES.detached");
            assertThat(document.getLastSignatureDictionary().getName()).isEqualTo(Papers.AUTHORITY);
            assertThat(document.getLastSignatureDictionary().getSignDate().toInstant())
                    .isEqualTo(Papers.NOON);
        }
    }

    @Test
    void anyChangeIsFound() throws Exception {
        byte[] file = signed(Papers.decision(2));
        for (int place : new int[] {20, file.length / 3, file.length - 8}) {
            byte[] changed = file.clone();
            changed[place] ^= 1;
            CMSSignedData data = Parts.of(changed).data();
            SignerInformation signer = data.getSignerInfos().iterator().next();
            assertThatThrownBy(() -> isGenuine(data, signer)).isInstanceOf(CMSException.class);
        }
        byte[] longer = Arrays.copyOf(file, file.length + 1);
        assertThat(Parts.of(longer).end()).isLessThan(longer.length);
    }

    @Test
    void leavesWhatWasDrawnAsItWas() {
        byte[] drawn = PRESS.draw(Papers.decision(3)).bytes();
        byte[] signed = new PaperSignature(SIGNER).sign(drawn, Papers.AUTHORITY, Papers.NOON);
        assertThat(Arrays.copyOf(signed, drawn.length)).isEqualTo(drawn);
    }

    @Test
    void isKeptAsTextAndReadAgain() {
        SigningIdentity kept = SigningIdentity.read(SIGNER.encodedCertificate(), SIGNER.encodedKey());
        assertThat(kept).isEqualTo(SIGNER);
    }

    @Test
    void papersCanBeReadForGoodWithAndWithoutSignature() throws Exception {
        VeraGreenfieldFoundryProvider.initialise();
        PaperContent report = Papers.showing(List.of(
                new PaperBlock.Text("一、行政处罚"),
                new PaperBlock.Table(new DocumentTable(
                        List.of(1, 3), List.of("序号", "内容"), List.of(List.of("1", "警告䶮"), List.of("2", ""))))));
        assertThat(faults(PRESS.draw(Papers.preview()).bytes())).isEmpty();
        assertThat(faults(PRESS.draw(report).bytes())).isEmpty();
        assertThat(faults(signed(report))).isEmpty();
        assertThat(faults(signed(Papers.decision(12)))).isEmpty();
    }

    private static byte[] signed(PaperContent content) {
        return new PaperSignature(SIGNER).sign(PRESS.draw(content).bytes(), content.authority(), content.drawnAt());
    }

    private static boolean isGenuine(CMSSignedData data, SignerInformation signer) throws Exception {
        X509CertificateHolder certificate =
                data.getCertificates().getMatches(null).iterator().next();
        return signer.verify(new JcaSimpleSignerInfoVerifierBuilder().build(certificate));
    }

    private static List<String> faults(byte[] file) throws Exception {
        try (PDFAParser parser =
                        Foundries.defaultInstance().createParser(new ByteArrayInputStream(file), PDFAFlavour.PDFA_2_U);
                PDFAValidator validator = Foundries.defaultInstance().createValidator(PDFAFlavour.PDFA_2_U, false)) {
            ValidationResult result = validator.validate(parser);
            List<String> faults = result.getTestAssertions().stream()
                    .map(TestAssertion::toString)
                    .toList();
            assertThat(result.isCompliant()).as(faults.toString()).isTrue();
            return faults;
        }
    }

    /**
     * A signature as its file tells it.
     *
     * @param covered the bytes that it covers
     * @param data the signature itself
     * @param end where what it covers ends
     */
    private record Parts(byte[] covered, CMSSignedData data, int end) {

        static Parts of(byte[] file) throws IOException, CMSException {
            Matcher range = RANGE.matcher(new String(file, StandardCharsets.ISO_8859_1));
            assertThat(range.find()).isTrue();
            int first = Integer.parseInt(range.group(2));
            int second = Integer.parseInt(range.group(3));
            int rest = Integer.parseInt(range.group(4));
            ByteArrayOutputStream covered = new ByteArrayOutputStream();
            covered.write(file, 0, first);
            covered.write(file, second, rest);
            String hex = new String(file, first + 1, second - first - 2, StandardCharsets.ISO_8859_1);
            byte[] padded = HexFormat.of().parseHex(hex);
            byte[] signature = ASN1Primitive.fromByteArray(unpadded(padded)).getEncoded();
            return new Parts(
                    covered.toByteArray(),
                    new CMSSignedData(new CMSProcessableByteArray(covered.toByteArray()), signature),
                    second + rest);
        }

        /** Its length stands in its first bytes; zeros fill the room that was kept for it. */
        private static byte[] unpadded(byte[] padded) {
            int octets = padded[1] & 0x7F;
            int length = 0;
            for (int i = 0; i < octets; i++) {
                length = length << 8 | padded[2 + i] & 0xFF;
            }
            return Arrays.copyOf(padded, 2 + octets + length);
        }
    }
}
