package lianzhi.documents;

import java.util.List;

/** 执行普法报: the one text that goes out with the enforcement notice and that the portal shows; edited as a template. */
public interface LawBulletin {
    /**
     * As anybody may read it: where a paper names the case and its account, it says "this case".
     *
     * @param court its Chinese name
     */
    List<String> paragraphs(String court);
}
