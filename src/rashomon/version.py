"""The version of this program; it stands in every manifest."""

VERSION = "0.1.0"
