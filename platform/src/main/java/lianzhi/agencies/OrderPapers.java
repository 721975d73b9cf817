package lianzhi.agencies;

/** 指令文书: gives the paper of an order as PDF. The module that sends orders declares a bean. */
public interface OrderPapers {
    byte[] pdf(long documentId);
}
