package accord.flow;

import accord.model.ArchiveFile;
import accord.store.Fault;
import java.util.List;
import java.util.Locale;

/** The sums of a load's files: nothing that came in is lost. */
record Accounts(long files, long records, long articles, long repeats, long rejects) {

    static Accounts of(List<ArchiveFile> files) {
        Accounts sums = new Accounts(0, 0, 0, 0, 0);
        for (ArchiveFile file : files) {
            if (file.articles() + file.repeats() + file.rejects() != file.records() || file.repeats() < 0) {
                throw Fault.audit("the account of a file does not balance: " + file + "; nothing was published");
            }
            sums = sums.plus(file);
        }
        return sums;
    }

    private Accounts plus(ArchiveFile file) {
        return new Accounts(
                files + 1,
                records + file.records(),
                articles + file.articles(),
                repeats + file.repeats(),
                rejects + file.rejects());
    }

    /** Refuses a load with too large a share of rejects. */
    void refuse(double limit) {
        if (rejects > limit * records) {
            throw Fault.audit(String.format(
                    Locale.ROOT,
                    "%d of %d records are rejects, more than the share of %s that is allowed; nothing was published",
                    rejects,
                    records,
                    limit));
        }
    }

    /** Compares the accounts with the tables that were written. */
    void balance(long writtenArticles, long writtenRejects) {
        if (writtenArticles != articles || writtenRejects != rejects) {
            throw Fault.audit("accounts say " + articles + " articles and " + rejects + " rejects, the tables "
                    + writtenArticles + " and " + writtenRejects + "; nothing was published");
        }
    }

    @Override
    public String toString() {
        return files + (files == 1 ? " file: " : " files: ") + articles + " articles, " + repeats + " repeats, "
                + rejects + " rejects";
    }
}
