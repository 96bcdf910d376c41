package org.creditportal.benchmarks.search;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.ngram.NGramTokenizer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.StoredFields;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.SortedNumericSortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;
import org.creditportal.kernel.text.SearchText;

/** Bare Lucene inside this JVM: pairs of neighbouring characters as a phrase, an index on disk. */
final class LuceneSearch implements Finder, AutoCloseable {

    private static final Sort LATEST = new Sort(new SortedNumericSortField("decided", SortField.Type.LONG, true));

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private LuceneSearch(FSDirectory directory) throws IOException {
        this.directory = directory;
        this.reader = DirectoryReader.open(directory);
        this.searcher = new IndexSearcher(reader);
    }

    /** Indexes the records into a folder that is made anew. */
    static LuceneSearch index(List<Entry> entries, Path folder) {
        try {
            clear(folder);
            FSDirectory directory = FSDirectory.open(folder);
            try (IndexWriter writer = new IndexWriter(directory, new IndexWriterConfig(new Pairs()))) {
                for (Entry entry : entries) {
                    writer.addDocument(document(entry));
                }
                writer.forceMerge(1);
            }
            return new LuceneSearch(directory);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Document document(Entry entry) {
        Document document = new Document();
        document.add(new StoredField("number", entry.number()));
        document.add(new StringField("bureau", entry.bureau(), Field.Store.YES));
        document.add(new LongField("decided", entry.decidedOn().toEpochDay(), Field.Store.YES));
        text(document, Question.Field.SUBJECT_NAME, entry.name());
        text(document, Question.Field.DOCUMENT_NUMBER, entry.documentNumber());
        if (entry.code() != null) {
            text(document, Question.Field.SUBJECT_CODE, entry.code());
        }
        return document;
    }

    private static void text(Document document, Question.Field field, String text) {
        document.add(new TextField(field.name(), SearchText.normalise(text), Field.Store.YES));
    }

    @Override
    public int find(Question question) {
        try {
            StoredFields stored = searcher.storedFields();
            int found = 0;
            for (ScoreDoc hit : searcher.search(query(question), PAGE, LATEST).scoreDocs) {
                found += stored.document(hit.doc).getFields().isEmpty() ? 0 : 1;
            }
            return found;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static Query query(Question question) {
        if (question.text() == null) {
            return new BooleanQuery.Builder()
                    .add(new TermQuery(new Term("bureau", question.bureau())), BooleanClause.Occur.FILTER)
                    .add(decided(question.from(), question.until()), BooleanClause.Occur.FILTER)
                    .build();
        }
        PhraseQuery.Builder phrase = new PhraseQuery.Builder();
        String text = SearchText.normalise(question.text());
        for (int i = 0; i + 1 < text.length(); i++) {
            phrase.add(new Term(question.field().name(), text.substring(i, i + 2)));
        }
        return phrase.build();
    }

    private static Query decided(LocalDate from, LocalDate until) {
        return LongField.newRangeQuery("decided", from.toEpochDay(), until.toEpochDay());
    }

    private static void clear(Path folder) throws IOException {
        Files.createDirectories(folder);
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    @Override
    public void close() {
        try {
            reader.close();
            directory.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Each two neighbouring characters are a word. */
    private static final class Pairs extends Analyzer {
        @Override
        protected TokenStreamComponents createComponents(String field) {
            return new TokenStreamComponents(new NGramTokenizer(2, 2));
        }
    }
}
