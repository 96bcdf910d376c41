package org.creditportal.responsibility.web.policy;

import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.List;
import org.creditportal.files.read.ReceivedDocument;
import org.creditportal.responsibility.api.policy.LibraryDocument;
import org.creditportal.responsibility.api.policy.WrittenDocument;

/** What is written on the page of a document. */
public class PolicyEditForm implements Serializable {

    private static final long serialVersionUID = 1L;

    private String id;
    private String title;
    private String aliases;
    private String number;
    private LocalDate issuedOn;
    private LocalDate printedOn;
    private String publisher;
    private String text;
    private String reason;
    private transient Part file;

    void show(LibraryDocument document) {
        id = document.id();
        title = document.title();
        aliases = String.join("\n", document.aliases());
        number = document.number();
        issuedOn = document.issuedOn();
        printedOn = document.printedOn();
        publisher = document.publisher();
    }

    WrittenDocument written() {
        List<String> otherwise = aliases == null
                ? List.of()
                : aliases.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
        return new WrittenDocument(id, title, otherwise, number, issuedOn, printedOn, publisher, words());
    }

    /** A file goes before what was pasted. */
    private String words() {
        if (file == null || file.getSize() == 0) {
            return text;
        }
        try (InputStream content = file.getInputStream();
                ReceivedDocument document =
                        ReceivedDocument.receive(content, file.getSubmittedFileName(), PolicyFileAddress.LARGEST)) {
            return document.words();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    public Part getFile() {
        return file;
    }

    public void setFile(Part file) {
        this.file = file;
    }

    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getTitle() {
        return title;
    }

    public void setTitle(String title) {
        this.title = title;
    }

    public String getAliases() {
        return aliases;
    }

    public void setAliases(String aliases) {
        this.aliases = aliases;
    }

    public String getNumber() {
        return number;
    }

    public void setNumber(String number) {
        this.number = number;
    }

    public LocalDate getIssuedOn() {
        return issuedOn;
    }

    public void setIssuedOn(LocalDate issuedOn) {
        this.issuedOn = issuedOn;
    }

    public LocalDate getPrintedOn() {
        return printedOn;
    }

    public void setPrintedOn(LocalDate printedOn) {
        this.printedOn = printedOn;
    }

    public String getPublisher() {
        return publisher;
    }

    public void setPublisher(String publisher) {
        this.publisher = publisher;
    }

    public String getText() {
        return text;
    }

    public void setText(String text) {
        this.text = text;
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
