package accord.extract;

import accord.text.Parser;
import accord.text.Reader;
import accord.text.Reading;
import accord.text.Sentence;
import accord.text.Token;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** A parser that keeps what it parsed in a file, so that coding the gold sets again takes seconds. For development. */
final class RememberedParser implements Reader {
    private final Parser parser = new Parser();
    private final Path file;
    private final Map<String, List<String>> known = new HashMap<>();
    private final StringBuilder fresh = new StringBuilder();

    RememberedParser(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
                String[] cells = line.split("\t", -1);
                known.put(cells[0], List.of(cells).subList(1, cells.length));
            }
        }
    }

    @Override
    public Reading split(String text) {
        return parser.split(text);
    }

    @Override
    public Reading parse(Reading reading, Predicate<Sentence> wanted) {
        List<Sentence> out = new ArrayList<>();
        for (Sentence sentence : reading.sentences()) {
            if (sentence.parsed() || !wanted.test(sentence)) {
                out.add(sentence);
                continue;
            }
            String key = reading.words(sentence).replaceAll("\\s", " ");
            List<String> cells = known.get(key);
            if (cells == null || cells.size() != sentence.tokens().size()) {
                Sentence parsed = parser.parse(new Reading(reading.text(), List.of(sentence)), s -> true)
                        .sentences()
                        .get(0);
                cells = parsed.tokens().stream()
                        .map(t -> t.lemma() + "\u0001" + t.tag() + "\u0001" + t.head() + "\u0001" + t.label())
                        .toList();
                known.put(key, cells);
                fresh.append(key).append('\t').append(String.join("\t", cells)).append('\n');
            }
            List<Token> tokens = new ArrayList<>();
            for (Token t : sentence.tokens()) {
                String[] f = cells.get(t.index()).split("\u0001", -1);
                tokens.add(
                        new Token(t.index(), t.form(), f[0], f[1], t.begin(), t.end(), Integer.parseInt(f[2]), f[3]));
            }
            out.add(new Sentence(
                    sentence.index(),
                    sentence.begin(),
                    sentence.end(),
                    sentence.paragraph(),
                    sentence.furniture(),
                    tokens,
                    true));
        }
        return new Reading(reading.text(), out, reading.furniture());
    }

    void save() {
        if (fresh.length() == 0) {
            return;
        }
        try {
            Files.createDirectories(file.toAbsolutePath().getParent());
            Files.writeString(
                    file,
                    fresh,
                    StandardCharsets.UTF_8,
                    java.nio.file.StandardOpenOption.CREATE,
                    java.nio.file.StandardOpenOption.APPEND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
