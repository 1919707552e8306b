"""What outlets share: passages -> tokens -> MinHash -> verified pairs -> stars around origins -> copies marked."""
