package org.creditportal.checks.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.nimbusds.jose.jwk.ECKey;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.util.Base64;
import org.junit.jupiter.api.Test;

/** A signed report, checked by the JDK alone with nothing but what it carries: as whoever receives it can, offline. */
class ReportTwinsTest {

    private static final Base64.Decoder BASE64 = Base64.getUrlDecoder();
    private static final ECKey KEY = ReportTwins.generated();

    @Test
    void isCheckedOfflineWithTheKeyThatItCarries() throws Exception {
        String[] parts = ReportTwins.signed("{\"name\":\"呈贡测试食品有限公司\"}", KEY).split("\\.");
        assertThat(isGenuine(parts[0], parts[1], parts[2])).isTrue();
        JsonNode header = header(parts[0]);
        assertThat(header.get("kid").asText()).isEqualTo(KEY.computeThumbprint().toString());
        assertThat(header.get("jwk").has("d")).as("the private key").isFalse();
        assertThat(new String(BASE64.decode(parts[1]), StandardCharsets.UTF_8)).contains("呈贡测试食品有限公司");
    }

    @Test
    void anyChangeIsFound() throws Exception {
        String[] parts = ReportTwins.signed("{\"count\":1}", KEY).split("\\.");
        String changed = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString("{\"count\":0}".getBytes(StandardCharsets.UTF_8));
        assertThat(isGenuine(parts[0], changed, parts[2])).isFalse();
    }

    private static boolean isGenuine(String header, String payload, String signature)
            throws GeneralSecurityException, IOException {
        JsonNode key = header(header).get("jwk");
        Signature check = Signature.getInstance("SHA256withECDSAinP1363Format");
        check.initVerify(publicKey(key.get("x").asText(), key.get("y").asText()));
        check.update((header + "." + payload).getBytes(StandardCharsets.US_ASCII));
        return check.verify(BASE64.decode(signature));
    }

    private static PublicKey publicKey(String x, String y) throws GeneralSecurityException {
        AlgorithmParameters curve = AlgorithmParameters.getInstance("EC");
        curve.init(new ECGenParameterSpec("secp256r1"));
        ECPoint point = new ECPoint(new BigInteger(1, BASE64.decode(x)), new BigInteger(1, BASE64.decode(y)));
        return KeyFactory.getInstance("EC")
                .generatePublic(new ECPublicKeySpec(point, curve.getParameterSpec(ECParameterSpec.class)));
    }

    private static JsonNode header(String encoded) throws IOException {
        return new ObjectMapper().readTree(BASE64.decode(encoded));
    }
}
