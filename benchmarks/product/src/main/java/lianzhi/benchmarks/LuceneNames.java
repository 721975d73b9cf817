package lianzhi.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.apache.lucene.analysis.core.KeywordAnalyzer;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.WildcardQuery;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;

/** Names as whole terms of one merged Lucene index. */
final class LuceneNames implements AutoCloseable {
    private static final int MOST = 21;
    private final Directory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    LuceneNames(Path folder, List<String> names) throws IOException {
        directory = FSDirectory.open(folder);
        try (var writer = new IndexWriter(directory, new IndexWriterConfig(new KeywordAnalyzer()))) {
            for (var name : names) {
                var document = new Document();
                document.add(new StringField("name", name, Field.Store.NO));
                writer.addDocument(document);
            }
            writer.forceMerge(1);
        }
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
    }

    int ask(String kind, String name) throws IOException {
        return searcher.search(query(kind, name), MOST).scoreDocs.length;
    }

    private static Query query(String kind, String name) {
        return switch (kind) {
            case "EXACT" -> new TermQuery(new Term("name", name));
            case "PREFIX" -> new PrefixQuery(new Term("name", name));
            case "PART" -> new WildcardQuery(new Term("name", "*" + name + "*"));
            default -> new FuzzyQuery(new Term("name", name), 1, 0, 50, false);
        };
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
