package org.creditportal.correspondence.application.document;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.creditportal.files.vault.Vault;

/** The bytes of documents and proofs, kept for good as all files are. */
@ApplicationScoped
public class StoredContents {

    @Inject
    private Vault vault;

    /** Keeps the bytes; returns by which number they are read again. */
    long keep(byte[] bytes) {
        try {
            return vault.store(new ByteArrayInputStream(bytes)).id();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** The bytes as they were kept. */
    byte[] read(long file) {
        try (InputStream content = vault.open(file)) {
            return content.readAllBytes();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
