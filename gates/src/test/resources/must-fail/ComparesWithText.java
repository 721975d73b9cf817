class ComparesWithText {
    record CaseNumber(int serial) {}

    boolean same(CaseNumber number) {
        return number.equals("(2017)粤0803执1024号");
    }
}
