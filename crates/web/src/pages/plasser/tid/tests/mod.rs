mod bygg;
mod fasit;
mod prov;
mod side;
