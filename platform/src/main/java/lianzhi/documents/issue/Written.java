package lianzhi.documents.issue;

import lianzhi.documents.store.DocumentStore;

/**
 * 成文: a paper before it has its id.
 *
 * @param lines what the digest of its imprint is taken of
 */
record Written(DocumentStore.New paper, String court, String lines) {}
