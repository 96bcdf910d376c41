package org.creditportal.correspondence.application.signing;

import java.io.ByteArrayInputStream;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Date;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.asn1.x500.X500NameBuilder;
import org.bouncycastle.asn1.x500.style.BCStyle;
import org.bouncycastle.asn1.x509.BasicConstraints;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.KeyUsage;
import org.bouncycastle.cert.CertIOException;
import org.bouncycastle.cert.X509v3CertificateBuilder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.OperatorCreationException;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;

/**
 * Who signs, and with which key.
 *
 * @param certificate that names the authority and its public key
 * @param key the private key of it
 */
record SigningIdentity(X509Certificate certificate, PrivateKey key) {

    static final String ALGORITHM = "SHA256withECDSA";
    private static final String KEYS = "EC";
    private static final String CURVE = "secp256r1";
    private static final int DAYS = 3650;
    private static final int SERIAL_BITS = 127;

    /** A new key with a certificate that it signs itself: it proves that a paper was not changed, and is known by its fingerprint. */
    static SigningIdentity made(String authority, Instant now) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance(KEYS);
            generator.initialize(new ECGenParameterSpec(CURVE));
            KeyPair pair = generator.generateKeyPair();
            return new SigningIdentity(signedBySelf(authority, pair, now), pair.getPrivate());
        } catch (GeneralSecurityException | OperatorCreationException | CertIOException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static X509Certificate signedBySelf(String authority, KeyPair pair, Instant now)
            throws GeneralSecurityException, OperatorCreationException, CertIOException {
        X500Name name = new X500NameBuilder(BCStyle.INSTANCE)
                .addRDN(BCStyle.C, "CN")
                .addRDN(BCStyle.O, authority)
                .addRDN(BCStyle.CN, authority)
                .build();
        X509v3CertificateBuilder builder = new JcaX509v3CertificateBuilder(
                name,
                new BigInteger(SERIAL_BITS, new SecureRandom()).setBit(0),
                Date.from(now.truncatedTo(ChronoUnit.SECONDS)),
                Date.from(now.plus(DAYS, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS)),
                name,
                pair.getPublic());
        builder.addExtension(Extension.basicConstraints, true, new BasicConstraints(false));
        builder.addExtension(
                Extension.keyUsage, true, new KeyUsage(KeyUsage.digitalSignature | KeyUsage.nonRepudiation));
        return new JcaX509CertificateConverter()
                .getCertificate(builder.build(new JcaContentSignerBuilder(ALGORITHM).build(pair.getPrivate())));
    }

    /** The one that {@link #encodedCertificate} and {@link #encodedKey} told. */
    static SigningIdentity read(String certificate, String key) {
        try {
            return new SigningIdentity(
                    (X509Certificate) CertificateFactory.getInstance("X.509")
                            .generateCertificate(
                                    new ByteArrayInputStream(Base64.getDecoder().decode(certificate))),
                    KeyFactory.getInstance(KEYS)
                            .generatePrivate(
                                    new PKCS8EncodedKeySpec(Base64.getDecoder().decode(key))));
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String encodedCertificate() {
        try {
            return Base64.getEncoder().encodeToString(certificate.getEncoded());
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    String encodedKey() {
        return Base64.getEncoder().encodeToString(key.getEncoded());
    }
}
