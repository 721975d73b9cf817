/**
 * 报文: the messages between courts and institutions, as records and codecs; plain Java, useful alone.
 *
 * <p>Start at {@link lianzhi.wire.soap.SoapCodec} for the SOAP transport of banks. Records live in
 * {@link lianzhi.wire.bank}; each component names its field on the wire with {@link lianzhi.wire.Wire}. Packages of file
 * mode: {@link lianzhi.wire.file.FileCodec}; registries: {@link lianzhi.wire.land.LandCodec}.
 */
@NullMarked
package lianzhi.wire;

import org.jspecify.annotations.NullMarked;
